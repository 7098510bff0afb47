import { describe, expect, it } from 'vitest';
import { openStore } from './open-store.ts';
import type { PathHistory } from './path-history.ts';

function open(): PathHistory {
  return openStore({ path: ':memory:', clock: () => 0, log: () => undefined }).paths;
}

type Step = readonly ['move' | 'replace', string, string] | readonly ['settle', string] | readonly ['remove', string];

function play(steps: readonly Step[]): PathHistory {
  const paths = open();
  for (const step of steps) {
    if (step[0] === 'move') paths.move(step[1], step[2]);
    else if (step[0] === 'replace') paths.replace(step[1], step[2]);
    else if (step[0] === 'settle') paths.settle(step[1]);
    else paths.remove(step[1], 'withdrawn');
  }
  return paths;
}

interface Case {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly leadsTo: Readonly<Record<string, string | undefined>>;
}

const CASES: readonly Case[] = [
  { name: 'a renamed page', steps: [['move', '/a/', '/b/']], leadsTo: { '/a/': '/b/', '/b/': undefined } },
  {
    name: 'a page renamed twice leads straight to its last address',
    steps: [
      ['move', '/a/', '/b/'],
      ['move', '/b/', '/c/'],
    ],
    leadsTo: { '/a/': '/c/', '/b/': '/c/', '/c/': undefined },
  },
  {
    name: 'a page renamed back leads nowhere from where it stands',
    steps: [
      ['move', '/a/', '/b/'],
      ['move', '/b/', '/a/'],
    ],
    leadsTo: { '/a/': undefined, '/b/': '/a/' },
  },
  {
    name: 'round a circle of three',
    steps: [
      ['move', '/a/', '/b/'],
      ['move', '/b/', '/c/'],
      ['move', '/c/', '/a/'],
    ],
    leadsTo: { '/a/': undefined, '/b/': '/a/', '/c/': '/a/' },
  },
  {
    name: 'a former address that gets a page of its own again',
    steps: [
      ['move', '/a/', '/b/'],
      ['settle', '/a/'],
    ],
    leadsTo: { '/a/': undefined, '/b/': undefined },
  },
  { name: 'a move to where it stands', steps: [['move', '/a/', '/a/']], leadsTo: { '/a/': undefined } },
  {
    name: 'a replaced page, and whatever led to it, to the page that took its place',
    steps: [
      ['move', '/a/', '/b/'],
      ['replace', '/b/', '/c/'],
    ],
    leadsTo: { '/a/': '/c/', '/b/': '/c/', '/c/': undefined },
  },
  {
    name: 'a page replaced by one that was replaced meanwhile, to the last of them',
    steps: [
      ['replace', '/b/', '/c/'],
      ['replace', '/a/', '/b/'],
    ],
    leadsTo: { '/a/': '/c/', '/b/': '/c/' },
  },
  {
    name: 'pages that replace each other',
    steps: [
      ['replace', '/a/', '/b/'],
      ['replace', '/b/', '/a/'],
    ],
    leadsTo: { '/a/': '/b/', '/b/': undefined },
  },
  {
    name: 'a page taken away after it was renamed keeps its former address leading to it',
    steps: [
      ['move', '/a/', '/b/'],
      ['remove', '/b/'],
    ],
    leadsTo: { '/a/': '/b/', '/b/': undefined },
  },
];

describe('redirects', () => {
  it.each(CASES)('$name', ({ steps, leadsTo }) => {
    const paths = play(steps);
    for (const [from, to] of Object.entries(leadsTo)) expect(paths.findRedirect(from), from).toBe(to);
  });
});

describe('addresses taken away', () => {
  it('say why', () => {
    expect(play([['remove', '/a/']]).findGoneReason('/a/')).toBe('withdrawn');
  });

  it('are free again once a page stands or leads there', () => {
    expect(
      play([
        ['remove', '/a/'],
        ['settle', '/a/'],
      ]).findGoneReason('/a/'),
    ).toBeUndefined();
    expect(
      play([
        ['remove', '/a/'],
        ['move', '/b/', '/a/'],
      ]).findGoneReason('/a/'),
    ).toBeUndefined();
    expect(
      play([
        ['remove', '/a/'],
        ['move', '/a/', '/b/'],
      ]).findGoneReason('/a/'),
    ).toBeUndefined();
  });
});
