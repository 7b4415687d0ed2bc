/** Tests of the part of the same name. */
@NullMarked
package se.radslag.ui.search;

import org.jspecify.annotations.NullMarked;
