/** The use cases, and the background work behind them. */
@NullMarked
package se.radslag.work;

import org.jspecify.annotations.NullMarked;
