/** What is chosen for the program on this machine. */
@NullMarked
package se.radslag.ui.settings;

import org.jspecify.annotations.NullMarked;
