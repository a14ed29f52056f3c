import type { RuleHelp } from './rule-help.ts';
import { ADDRESS } from './rules/address.ts';
import { ALIAS } from './rules/alias.ts';
import { AMBIGUOUS_NAME } from './rules/ambiguous-name.ts';
import { BODY_EMPTY } from './rules/body-empty.ts';
import { COMMENT } from './rules/comment.ts';
import { CORRECTIONS } from './rules/corrections.ts';
import { DAMAGED_CHARACTER } from './rules/damaged-character.ts';
import { DATE_EXISTS } from './rules/date-exists.ts';
import { DATE_FORMAT } from './rules/date-format.ts';
import { DATELINE_DATE } from './rules/dateline-date.ts';
import { DATELINE_PLACE } from './rules/dateline-place.ts';
import { DIRECTION_CHARACTER } from './rules/direction-character.ts';
import { DOES_NOT_BELONG } from './rules/does-not-belong.ts';
import { ENCODING } from './rules/encoding.ts';
import { FOOTNOTES } from './rules/footnotes.ts';
import { FRONTMATTER } from './rules/frontmatter.ts';
import { HEADING_LEVEL } from './rules/heading-level.ts';
import { ID } from './rules/id.ts';
import { IMAGE } from './rules/image.ts';
import { INVISIBLE_CHARACTER } from './rules/invisible-character.ts';
import { KIND } from './rules/kind.ts';
import { LANGUAGE_TAG } from './rules/language-tag.ts';
import { LINK_ADDRESS } from './rules/link-address.ts';
import { NEAR_DUPLICATE } from './rules/near-duplicate.ts';
import { NESTING } from './rules/nesting.ts';
import { PART_OF_CYCLE } from './rules/part-of-cycle.ts';
import { PART_OF } from './rules/part-of.ts';
import { PATH_DATE } from './rules/path-date.ts';
import { PATH } from './rules/path.ts';
import { RAW_HTML } from './rules/raw-html.ts';
import { REQUIRED_KEY } from './rules/required-key.ts';
import { RIGHTS } from './rules/rights.ts';
import { SHARED_PAGE } from './rules/shared-page.ts';
import { SIZE } from './rules/size.ts';
import { STATUS } from './rules/status.ts';
import { SYMBOLIC_LINK } from './rules/symbolic-link.ts';
import { TABLE_CELLS } from './rules/table-cells.ts';
import { TIME } from './rules/time.ts';
import { TODO_LEFT } from './rules/todo.ts';
import { TYPE } from './rules/type.ts';
import { UNDECLARED_FIELD } from './rules/undeclared-field.ts';
import { UNKNOWN_KEY } from './rules/unknown-key.ts';
import { UNKNOWN_NAME } from './rules/unknown-name.ts';
import { UNREADABLE } from './rules/unreadable.ts';
import { VALUE } from './rules/value.ts';
import { WITHDRAWN } from './rules/withdrawn.ts';
import { YAML_ALIASES } from './rules/yaml-aliases.ts';
import { YAML_INDENT } from './rules/yaml-indent.ts';
import { YAML_QUOTES } from './rules/yaml-quotes.ts';
import { YAML_REPEATED_KEY } from './rules/yaml-repeated-key.ts';
import { YAML_TAB } from './rules/yaml-tab.ts';
import { YAML_UNCLOSED } from './rules/yaml-unclosed.ts';
import { YAML } from './rules/yaml.ts';

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
  RIGHTS,
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
