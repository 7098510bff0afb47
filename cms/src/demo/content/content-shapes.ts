/** The shapes of the demonstration content: the CMS's fields, with other items named instead of referred to by id. */
import type { LinkedKind } from 'shared/contract/document-base';
import type { ArticleKind } from 'shared/editorial/article-kinds';
import type {
  EXEMPLAR_PHASES,
  EXEMPLAR_THEMES,
  FIGURE_QUALIFIERS,
  TACTIC_STATES,
  TACTIC_TYPES,
} from 'shared/editorial/content-terms';
import type {
  ContactChannel,
  LossAge,
  TacticHarm,
  TacticSeason,
  TargetGroup,
} from 'shared/editorial/tactic-facets-table';
import type { Role } from 'shared/editorial/roles';
import type { UnitType } from 'shared/units/unit-types';
import type { VietnamDay } from 'shared/kernel/vietnam-date';
import type { LeafletName } from './leaflets.ts';
import type { PictureName } from './pictures.ts';

/** A part of a body. In a text, `**words**` are bold and `[words](/path/)` a link. */
export type BodyPart =
  | string
  | { readonly heading: string }
  | { readonly list: readonly string[] }
  | { readonly steps: readonly string[] }
  | { readonly quote: string }
  | { readonly picture: PictureName; readonly caption: string };
export type Body = readonly BodyPart[];

export interface DemoUnit {
  readonly slug: string;
  readonly name: string;
  readonly type: UnitType;
  readonly parent?: string;
  readonly validFrom?: VietnamDay;
  readonly validTo?: VietnamDay;
  readonly predecessors?: readonly string[];
  readonly address?: string;
  readonly description: string;
}

export interface DemoPerson {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
}

export interface DemoSection {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly order: number;
}

/** `writer` makes the item; the approver, another person, approves it. */
interface DemoItem {
  readonly slug: string;
  readonly headline: string;
  readonly writer: 'reporter' | 'editor' | 'broadcaster' | 'administrator';
}

export interface DemoArticle extends DemoItem {
  readonly genre: ArticleKind;
  readonly standfirst: string;
  readonly byline: string;
  readonly source: string;
  readonly section: string;
  readonly cover: PictureName;
  readonly photos: readonly { readonly picture: PictureName; readonly caption: string }[];
  readonly exemplars: readonly string[];
  readonly body: Body;
}

/** An item named as related: those of its kinds that stand earlier. */
export interface DemoRelated {
  readonly kind: LinkedKind;
  readonly slug: string;
}

export interface DemoTactic extends DemoItem {
  readonly related?: readonly DemoRelated[];
  readonly type: keyof typeof TACTIC_TYPES;
  readonly summary: string;
  readonly signs: readonly string[];
  readonly doNow: readonly string[];
  readonly ifMoneyLost: Readonly<Record<LossAge, readonly string[]>>;
  readonly channels: readonly ContactChannel[];
  readonly targetGroups: readonly TargetGroup[];
  readonly harms: readonly TacticHarm[];
  readonly seasons?: readonly TacticSeason[];
  readonly localCase?: string;
  readonly authoritiesNever: readonly string[];
  readonly howItWorks: Body;
  readonly hotlines: readonly string[];
  readonly state: (typeof TACTIC_STATES)[number];
  readonly firstSeenOn: VietnamDay;
  readonly lastSeenOn: VietnamDay;
  readonly expiresOn: VietnamDay;
  readonly source: string;
  readonly cover: PictureName;
  readonly leaflets?: readonly LeafletName[];
}

export interface DemoExemplar extends DemoItem {
  readonly phase: (typeof EXEMPLAR_PHASES)[number];
  readonly themes: readonly (typeof EXEMPLAR_THEMES)[number][];
  readonly place: string;
  readonly standfirst: string;
  readonly launchedOn: VietnamDay;
  readonly siteCount: number;
  readonly siteUnit?: string;
  readonly groups?: readonly string[];
  readonly cost?: DemoCost;
  readonly replicatedFrom?: string;
  readonly recognitions?: readonly { readonly title: string; readonly year: number }[];
  readonly groupCount: number;
  readonly metrics: readonly {
    readonly label: string;
    readonly value: number;
    readonly unit: string;
    readonly qualifier?: (typeof FIGURE_QUALIFIERS)[number];
    readonly asOf: VietnamDay;
  }[];
  readonly source: string;
  readonly body: Body;
  readonly cover: PictureName;
}

/** An entry of the register: only what its source says. */
export interface DemoCollectedExemplar {
  readonly slug: string;
  readonly headline: string;
  readonly themes: readonly (typeof EXEMPLAR_THEMES)[number][];
  readonly place: string;
  /** Slug of the unit that carried it out. */
  readonly originUnit: string;
  /** As exact as the source: mostly a year. */
  readonly asOf: string;
  readonly source: string;
  readonly metrics: readonly {
    readonly label: string;
    readonly value: number;
    readonly unit: string;
    readonly qualifier?: (typeof FIGURE_QUALIFIERS)[number];
  }[];
  readonly cost?: DemoCost;
}

interface DemoCost {
  /** In đồng. */
  readonly value: number;
  readonly qualifier?: (typeof FIGURE_QUALIFIERS)[number];
  readonly note: string;
}

export interface DemoLegalGuide extends DemoItem {
  /** BCP 47; Vietnamese where absent. */
  readonly language?: string;
  /** Slug of the guide it says in that language. */
  readonly translationOf?: string;
  readonly checkedOn?: VietnamDay;
  readonly standfirst: string;
  readonly legalBasis: readonly string[];
  readonly body: Body;
}

export interface DemoEvent extends DemoItem {
  /** Instants as ISO 8601. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly organiser?: string;
  readonly standfirst: string;
  readonly body: Body;
  readonly cover: PictureName;
}

export interface DemoHotline extends DemoItem {
  readonly number: string;
  readonly dial: string;
  readonly note: string;
  readonly source: string;
  readonly verifiedOn: VietnamDay;
  readonly order: number;
}

export interface DemoScript extends DemoItem {
  readonly lead: string;
  readonly points: readonly string[];
  readonly madeFrom: DemoRelated;
}

export interface DemoStation {
  readonly slug: string;
  readonly name: string;
  readonly syllablesPerMinute: number;
}

export interface DemoIdentity {
  readonly siteName: string;
  readonly organisation: string;
  readonly responsiblePerson: string;
  readonly address: string;
  readonly phone: string;
  readonly crest: PictureName;
}
