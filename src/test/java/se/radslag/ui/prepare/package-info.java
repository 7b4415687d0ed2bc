/** Tests of the part of the same name. */
@NullMarked
package se.radslag.ui.prepare;

import org.jspecify.annotations.NullMarked;
