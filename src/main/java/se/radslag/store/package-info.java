/** The data file: SQLite, its schema, and one repository for each aggregate. */
@NullMarked
package se.radslag.store;

import org.jspecify.annotations.NullMarked;
