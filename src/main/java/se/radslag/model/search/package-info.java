/** What somebody asks of every earlier meeting, and what is found. */
@NullMarked
package se.radslag.model.search;

import org.jspecify.annotations.NullMarked;
