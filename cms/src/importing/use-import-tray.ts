'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { importOne, keepChoice, loadTray, removeDone, removeOne, sendFile } from './tray-client.ts';
import type { TrayAnswer, TrayChoice, TrayItem } from './tray-shapes.ts';

export interface Progress {
  readonly sentence: string;
  readonly done: number;
  readonly all: number;
}

export interface TrayState {
  readonly answer: TrayAnswer | undefined;
  /** What is going on; undefined while nothing is. */
  readonly progress: Progress | undefined;
  /** What went wrong, one sentence each. */
  readonly problems: readonly string[];
  send(files: readonly File[]): Promise<void>;
  choose(key: string, choice: TrayChoice): void;
  importChosen(): Promise<void>;
  stop(): void;
  remove(key: string): Promise<void>;
  clearDone(): Promise<void>;
  reload(): Promise<void>;
}

/** Chosen, and neither imported nor unreadable. */
export function isOpen(item: TrayItem): boolean {
  return item.choice !== null && (item.outcome === null || item.outcome.outcome === 'failed');
}

const SHOWN_EVERY = 10;
const READING_MS = 4000;

export function useImportTray(): TrayState {
  const [answer, setAnswer] = useState<TrayAnswer>();
  const [progress, setProgress] = useState<Progress>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const isStopped = useRef(false);
  /** Known before the next drawing: a double click is one import. */
  const isRunning = useRef(false);
  const keeping = useRef(new Map<string, Promise<unknown>>());

  const reload = useCallback(async (): Promise<void> => {
    // A list asked for before a choice was kept would take it back.
    await Promise.all(keeping.current.values());
    const loaded = await loadTray();
    if (loaded.ok) setAnswer(loaded.value);
    else setProblems([loaded.failure]);
  }, []);
  useEffect(() => void reload(), [reload]);
  useEffect(() => {
    if (!answer?.isReading) return;
    const again = setTimeout(() => void reload(), READING_MS);
    return () => clearTimeout(again);
  }, [answer, reload]);

  const addProblem = (sentence: string): void => setProblems((others) => [...others, sentence]);
  const change = (key: string, part: Partial<TrayItem>): void =>
    setAnswer(
      (old) => old && { ...old, items: old.items.map((item) => (item.key === key ? { ...item, ...part } : item)) },
    );

  const once = async (work: () => Promise<void>): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    setProblems([]);
    try {
      await work();
    } finally {
      isRunning.current = false;
      setProgress(undefined);
    }
  };

  const sendAll = async (files: readonly File[]): Promise<void> => {
    isStopped.current = false;
    for (const [index, file] of files.entries()) {
      if (isStopped.current) break;
      setProgress({ sentence: `Đang đọc ${file.name}`, done: index, all: files.length });
      const sent = await sendFile(file);
      if (!sent.ok) addProblem(`${file.name}: ${sent.failure}`);
      // The whole list comes each time: three hundred files would ask for it three hundred times, ever longer.
      if (index % SHOWN_EVERY === 0) await reload();
    }
    await reload();
  };

  /** Each change is kept at once, in the order it was made. */
  const choose = (key: string, choice: TrayChoice): void => {
    change(key, { choice });
    const before = keeping.current.get(key);
    const keep = async (): Promise<void> => {
      await before;
      const done = await keepChoice(key, choice);
      if (!done.ok) addProblem(done.failure);
    };
    keeping.current.set(key, keep());
  };

  const importAllChosen = async (): Promise<void> => {
    const chosen = (answer?.items ?? []).filter((item) => isOpen(item) && item.choice?.isChosen);
    isStopped.current = false;
    await Promise.all(keeping.current.values());
    for (const [index, item] of chosen.entries()) {
      if (isStopped.current) break;
      const sentence = `Đang nhập “${item.reading.article?.draft.headline ?? item.reading.path}”`;
      setProgress({ sentence, done: index, all: chosen.length });
      const done = await importOne(item.key);
      if (done.ok) change(item.key, { outcome: done.value });
      else {
        addProblem(`${item.reading.path}: ${done.failure}`);
        break;
      }
    }
  };

  return {
    answer,
    progress,
    problems,
    send: (files) => once(() => sendAll(files)),
    choose,
    importChosen: () => once(importAllChosen),
    reload,
    stop: () => {
      isStopped.current = true;
    },
    remove: async (key) => {
      const done = await removeOne(key);
      if (!done.ok) addProblem(done.failure);
      await reload();
    },
    clearDone: async () => {
      const done = await removeDone();
      if (!done.ok) addProblem(done.failure);
      await reload();
    },
  };
}
