package io.github.wheelscout.provider.cooldown;

import io.github.wheelscout.spi.LinkEvaluator;
import io.github.wheelscout.testkit.provider.LinkEvaluatorContract;
import java.util.Map;

class CooldownContractTest extends LinkEvaluatorContract {

  @Override
  protected LinkEvaluator provider() {
    return new Cooldown();
  }

  @Override
  protected Map<String, String> options() {
    return Map.of("days", "7");
  }
}
