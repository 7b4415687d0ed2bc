/** Tests of the code itself: its format, its layers, its words. */
@NullMarked
package se.radslag.quality;

import org.jspecify.annotations.NullMarked;
