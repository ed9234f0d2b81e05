//JAVA 21+
//SOURCES src/main/java/**.java
//DEPS org.jspecify:jspecify:1.0.1

/** The module wheelscout-spi for JBang; pom.xml says the same for Maven. */
final class Spi {
  private Spi() {}
}
