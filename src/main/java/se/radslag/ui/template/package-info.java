/** A council's Word template: choosing it, what is wrong with it, making one, and the guide. */
@NullMarked
package se.radslag.ui.template;

import org.jspecify.annotations.NullMarked;
