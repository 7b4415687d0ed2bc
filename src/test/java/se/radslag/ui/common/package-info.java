/** Tests of the part of the same name. */
@NullMarked
package se.radslag.ui.common;

import org.jspecify.annotations.NullMarked;
