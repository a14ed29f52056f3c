/** What stands in a field that an import is not sure of; the checker refuses it until a person settles it. */
export const TODO = 'TODO';
