//JAVA 21+
//SOURCES src/main/java/**.java
//FILES src/main/resources/**
//DEPS ../../spi/Spi.java
//DEPS org.jspecify:jspecify:1.0.1

/** The module wheelscout-provider-env for JBang; pom.xml says the same for Maven. */
final class EnvProvider {
  private EnvProvider() {}
}
