/** The agenda of a meeting and its notes. */
@NullMarked
package se.radslag.ui.notes;

import org.jspecify.annotations.NullMarked;
