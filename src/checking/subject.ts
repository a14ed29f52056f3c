import type { Root } from 'mdast';
import type { Settings } from '../schemas/settings.ts';
import type { Finding } from './finding.ts';
import type { SourceText } from './source-text.ts';

/** What of the settings decides what a fault is. */
export type CheckSettings = Pick<Settings, 'language' | 'limits' | 'extra' | 'unresolvedNames'>;

/** What a file holds, as rule ids begin. */
export type SubjectKind = 'article' | 'place' | 'organisation' | 'source' | 'page';

/** One file as rules see it. */
export interface Subject {
  kind: SubjectKind;
  source: SourceText;
  /** The keys and values as read; empty where the YAML cannot be read or is no group of keys. */
  value: Readonly<Record<string, unknown>>;
  /** The text's Markdown tree; undefined where there is none or it is over a limit. */
  tree: Root | undefined;
  settings: CheckSettings;
}

/** One rule: what it finds in a file, in any order. */
export type Rule = (subject: Subject) => Iterable<Finding>;
