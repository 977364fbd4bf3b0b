@NullMarked
package dev.regulars.gateway.asking.web;

import org.jspecify.annotations.NullMarked;
