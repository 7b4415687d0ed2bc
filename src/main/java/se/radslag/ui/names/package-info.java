/** Names of persons, completed while they are written. */
@NullMarked
package se.radslag.ui.names;

import org.jspecify.annotations.NullMarked;
