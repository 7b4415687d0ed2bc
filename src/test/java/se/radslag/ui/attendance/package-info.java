/** Tests of the part of the same name. */
@NullMarked
package se.radslag.ui.attendance;

import org.jspecify.annotations.NullMarked;
