//JAVA 21+
//SOURCES src/main/java/**.java
//FILES src/main/resources/**
//DEPS ../spi/Spi.java
//DEPS tools.jackson.core:jackson-core:3.2.4
//DEPS com.github.mizosoft.methanol:methanol:1.9.0
//DEPS org.jsoup:jsoup:1.24.1
//DEPS org.tomlj:tomlj:2.2.0
//DEPS org.apache.commons:commons-compress:1.28.0
//DEPS org.jspecify:jspecify:1.0.1

/** The module wheelscout-lib for JBang; pom.xml says the same for Maven. */
final class Lib {
  private Lib() {}
}
