/** Tests of the part of the same name. */
@NullMarked
package se.radslag.ui.notes;

import org.jspecify.annotations.NullMarked;
