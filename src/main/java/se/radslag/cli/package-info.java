/** The use cases without a window. */
@NullMarked
package se.radslag.cli;

import org.jspecify.annotations.NullMarked;
