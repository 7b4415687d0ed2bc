/** Tests of the part of the same name. */
@NullMarked
package se.radslag.ui.meetings;

import org.jspecify.annotations.NullMarked;
