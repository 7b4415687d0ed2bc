/** What the program must be fast at, measured with JMH ({@code mvn -Pbench verify}). */
@NullMarked
package se.radslag.bench;

import org.jspecify.annotations.NullMarked;
