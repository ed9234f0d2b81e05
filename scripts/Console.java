package io.github.wheelscout.scripts;

import io.github.wheelscout.spi.Secret;
import io.github.wheelscout.standards.VisibleText;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Standard input, output and error, in UTF-8 whatever the platform's charset: data goes to output, all else to error. */
public final class Console {

  private static final String ERASE_REST = "\u001b[K";

  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;
  private final Supplier<java.io.@Nullable Console> terminal;
  private final Set<String> warned = new HashSet<>();
  private final boolean ofProcess;
  private int loudness;
  private boolean live;

  /** A console on these streams, which nobody types on. */
  public Console(InputStream in, OutputStream out, OutputStream err) {
    this(in, out, err, () -> null, false);
  }

  private Console(InputStream in, OutputStream out, OutputStream err, Supplier<java.io.@Nullable Console> terminal, boolean ofProcess) {
    this.in = in;
    this.out = new BufferedOutputStream(out);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.terminal = terminal;
    this.ofProcess = ofProcess;
  }

  /** The console of this process. */
  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Console::terminal,
        true);
  }

  @SuppressWarnings("SystemConsoleNull") // the property makes null mean, in every release, that this is no terminal
  private static java.io.@Nullable Console terminal() {
    System.setProperty("jdk.console", "java.base");
    return System.console();
  }

  /** How much goes to standard error: 0 all but details, 1 these too; -1 no notes, -2 no warnings, -3 no errors, as in pip. */
  void loudness(int value) {
    loudness = value;
  }

  /** Whether these are the streams of this process, one of which may be a terminal. */
  boolean isOfProcess() {
    return ofProcess;
  }

  /** How much goes to standard error. */
  int loudness() {
    return loudness;
  }

  /** Shows a line on the terminal that the next one, or the next text, takes the place of. */
  synchronized void live(String line) {
    err.print("\r" + visible(line) + ERASE_REST);
    live = true;
  }

  /** Takes such a line away. */
  synchronized void erase() {
    if (live) {
      err.print("\r" + ERASE_REST);
      live = false;
    }
  }

  /** Writes a line to standard error that programs read, however little is to be said. */
  synchronized void raw(String line) {
    err.print(line + "\n");
  }

  /** Whether somebody is at the keyboard, so that waiting for standard input would look like hanging. */
  boolean interactive() {
    return terminal.get() != null;
  }

  /** What somebody at the keyboard types without seeing it; null if nobody is there. */
  @Nullable Secret secret(String prompt) {
    java.io.Console keyboard = terminal.get();
    char[] typed = keyboard == null ? null : keyboard.readPassword("%s", prompt);
    return typed == null ? null : Secret.of(new String(typed));
  }

  /** Standard input. */
  InputStream input() {
    return in;
  }

  /** Standard input, for lines. */
  BufferedReader lines() {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** Writes one line of data that may hold text from elsewhere, which is shown without steering the terminal. */
  void show(String line) throws IOException {
    print(VisibleText.of(line));
  }

  /** Writes one line of data. */
  void print(String line) throws IOException {
    write(line + "\n");
  }

  /** Writes data as it is. */
  void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes as they are. */
  void write(byte[] bytes) throws IOException {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw ofWriting(e);
    }
  }

  /** Writes bytes to their end. */
  void copy(InputStream from) throws IOException {
    byte[] block = new byte[1 << 16];
    for (int count = from.read(block); count >= 0; count = from.read(block)) {
      try {
        out.write(block, 0, count);
      } catch (IOException e) {
        throw ofWriting(e);
      }
    }
  }

  /** Hands the data written so far to whoever reads it. */
  synchronized void flush() throws IOException {
    erase();
    try {
      out.flush();
    } catch (IOException e) {
      throw ofWriting(e);
    }
  }

  private static IOException ofWriting(IOException failure) {
    String message = failure.getMessage();
    boolean readerLeft = message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    return readerLeft ? new ReaderLeftException(failure) : new IOException("cannot write the output: " + message, failure);
  }

  /** Tells that something failed and, where it is known, what to do. */
  void error(String message, @Nullable String hint) {
    tell(-2, "error: " + message);
    if (hint != null) {
      tell(-2, "hint: " + hint);
    }
  }

  /** Tells what the user should know although nothing failed. */
  void warn(String message) {
    tell(-1, "warning: " + message);
  }

  /** The same, however often it comes up. */
  void warnOnce(String message) {
    if (warned.add(message)) {
      warn(message);
    }
  }

  /** Tells what was assumed or left out. */
  void note(String message) {
    tell(0, "note: " + message);
  }

  /** Tells what only the curious want to know. */
  void detail(String message) {
    tell(1, message);
  }

  private synchronized void tell(int level, String text) {
    if (loudness >= level) {
      erase();
      text.lines().forEach(line -> err.print(visible(line) + "\n"));
    }
  }

  /** Stack traces begin with a tab, which does no harm. */
  private static String visible(String line) {
    return Arrays.stream(line.split("\t", -1)).map(VisibleText::of).collect(Collectors.joining("\t"));
  }

  /** Whoever read standard output has had enough, as {@code head} does; no failure. */
  static final class ReaderLeftException extends IOException {
    private static final long serialVersionUID = 1L;

    ReaderLeftException(IOException cause) {
      super(cause);
    }
  }
}
