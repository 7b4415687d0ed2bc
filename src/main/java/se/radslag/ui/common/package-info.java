/**
 * What every part of the window is made of: fields that save as they are typed, controls with their
 * names, notices.
 */
@NullMarked
package se.radslag.ui.common;

import org.jspecify.annotations.NullMarked;
