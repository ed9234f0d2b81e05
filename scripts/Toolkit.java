//DEPS ../spi/Spi.java
//DEPS ../lib/Lib.java
//DEPS ../providers/cooldown/CooldownProvider.java
//DEPS ../providers/env/EnvProvider.java

package io.github.wheelscout.scripts;

/** Lists every module of this checkout for JBang, which does not follow one source dependency to the next. */
final class Toolkit {
  private Toolkit() {}
}
