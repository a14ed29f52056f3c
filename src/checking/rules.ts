import type { RuleHelp } from './rule-help.ts';
import { ALIAS } from './rules/aliases.ts';
import { BODY_EMPTY } from './rules/body-present.ts';
import { INVISIBLE_CHARACTER, DIRECTION_CHARACTER, DAMAGED_CHARACTER } from './rules/characters.ts';
import { COMMENT } from './rules/comments.ts';
import { DATE_FORMAT, DATE_EXISTS } from './rules/date.ts';
import { DATELINE_DATE, DATELINE_PLACE } from './rules/datelines.ts';
import { ENCODING, UNREADABLE, SYMBOLIC_LINK, DOES_NOT_BELONG } from './rules/file-itself.ts';
import { FRONTMATTER } from './rules/frontmatter.ts';
import { HEADING_LEVEL } from './rules/headings.ts';
import { NESTING, TABLE_CELLS, FOOTNOTES, SIZE, TIME } from './rules/limits.ts';
import { RAW_HTML, IMAGE, LINK_ADDRESS } from './rules/markup.ts';
import { UNKNOWN_NAME, AMBIGUOUS_NAME, SHARED_PAGE } from './rules/names.ts';
import { NEAR_DUPLICATE } from './rules/near-duplicates.ts';
import { UNDECLARED_FIELD } from './rules/own-fields.ts';
import { PART_OF, PART_OF_CYCLE } from './rules/part-of.ts';
import { PATH, PATH_DATE, ID } from './rules/path.ts';
import { TODO_LEFT } from './rules/placeholder.ts';
import { REQUIRED_KEY } from './rules/required-key.ts';
import { WITHDRAWN, CORRECTIONS } from './rules/status.ts';
import { ADDRESS } from './rules/unique-address.ts';
import { UNKNOWN_KEY } from './rules/unknown-key.ts';
import { TYPE, VALUE, STATUS, KIND, RIGHTS_RULE, LANGUAGE_TAG } from './rules/value.ts';
import {
  YAML,
  YAML_QUOTES,
  YAML_UNCLOSED,
  YAML_INDENT,
  YAML_TAB,
  YAML_REPEATED_KEY,
  YAML_ALIASES,
} from './rules/yaml.ts';

/** Every rule of the checker, in the order of the help page: from what keeps a file from being read to what files are. */
export const RULES: readonly RuleHelp[] = [
  YAML,
  YAML_QUOTES,
  YAML_UNCLOSED,
  YAML_INDENT,
  YAML_TAB,
  YAML_REPEATED_KEY,
  YAML_ALIASES,
  FRONTMATTER,
  REQUIRED_KEY,
  UNKNOWN_KEY,
  TYPE,
  VALUE,
  STATUS,
  KIND,
  RIGHTS_RULE,
  LANGUAGE_TAG,
  DATE_FORMAT,
  DATE_EXISTS,
  PATH,
  PATH_DATE,
  ID,
  ADDRESS,
  TODO_LEFT,
  UNKNOWN_NAME,
  AMBIGUOUS_NAME,
  SHARED_PAGE,
  DATELINE_DATE,
  DATELINE_PLACE,
  PART_OF,
  PART_OF_CYCLE,
  ALIAS,
  WITHDRAWN,
  CORRECTIONS,
  UNDECLARED_FIELD,
  COMMENT,
  BODY_EMPTY,
  HEADING_LEVEL,
  RAW_HTML,
  IMAGE,
  LINK_ADDRESS,
  INVISIBLE_CHARACTER,
  DIRECTION_CHARACTER,
  DAMAGED_CHARACTER,
  NEAR_DUPLICATE,
  NESTING,
  TABLE_CELLS,
  FOOTNOTES,
  SIZE,
  TIME,
  ENCODING,
  UNREADABLE,
  SYMBOLIC_LINK,
  DOES_NOT_BELONG,
];
