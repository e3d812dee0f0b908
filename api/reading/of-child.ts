/** Entities whose rows are about one child, with the SQL that finds the child of a row. */
const ofChild = new Map<string, (table: string) => string>();

/**
 * Says that a record is about a child: whoever reads it is noted in the audit log.
 * @param child SQL of the child's id, given the name of the table; where nothing is said, the column child_id
 */
export const OfChild = (child: (table: string) => string = (table) => `${table}.child_id`): ClassDecorator => (entity) => void ofChild.set(entity.name, child);

export const childSqlOf = (entity: string): ((table: string) => string) | undefined => ofChild.get(entity);
