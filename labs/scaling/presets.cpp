#include "labs/scaling/presets.h"

namespace interleave::scaling {

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Preset> presets()
{
    return {
        {"fifth",
         LAB_TEXT("A fifth cannot be divided"),
         LAB_TEXT(
             "One to four times as many workers as cores. The dots leave the ideal at once, and beyond the "
             "cores they rise no more."),
         {{"serial_share", "0.2"}}},
        {"shares",
         LAB_TEXT("How much must be divisible?"),
         LAB_TEXT("The same work with serial shares from none to 60 %: what is left of the cores?"),
         {},
         {{"serial_share", {"0", "0.1", "0.3", "0.6"}}},
         1,
         "speedup"},
        {"weak",
         LAB_TEXT("Bring work along"),
         LAB_TEXT("Weak scaling: each worker brings its own share of the work. The serial fifth stays what "
                  "it was, "
                  "and weighs less and less."),
         {{"mode", "weak"}, {"serial_share", "0.2"}, {"work_ms", "30"}}},
        {"kernels",
         LAB_TEXT("Four kinds of work"),
         LAB_TEXT(
             "All of it can be divided, yet not every kernel scales alike: memory and caches are shared."),
         {{"serial_share", "0"}},
         {{"kernel", {"numeric", "words", "filter", "matrix"}}}},
        {"meetings",
         LAB_TEXT("Meet more often"),
         LAB_TEXT(
             "No serial share at all, but the workers meet 1, 30 or 300 times: waiting for each other costs, "
             "and the laws see it as a serial share."),
         {{"serial_share", "0"}},
         {{"phases", {"1", "30", "300"}}},
         1,
         "speedup"}};
}

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Plot> plots()
{
    using enum Plot::Kind;
    using enum Law;
    const Conditions strong{{"mode", "strong"}};
    const Conditions weak{{"mode", "weak"}};
    const std::string by = "serial_share";
    const std::vector<Law> fixedWork{amdahl, universal};
    const std::vector<Law> scaledWork{gustafson, universal};
    const std::vector<std::string> measured{"speedup", "ceiling"};
    const auto overWorkers = [&](const char* id, Text title, const std::string& series) {
        return Plot{.id = id, .title = title, .kind = seriesOverTime, .x = {}, .y = {series}, .by = by};
    };
    const auto withLaws = [&](const char* id, Text title, const std::vector<std::string>& series,
                              const Conditions& when, const std::vector<Law>& laws) {
        return Plot{.id = id,
                    .title = title,
                    .kind = seriesOverTime,
                    .x = {},
                    .y = series,
                    .by = by,
                    .when = when,
                    .laws = laws,
                    .residuals = series.size() == 1};
    };
    const Text residuals = LAB_TEXT("Residuals: measured less fitted");
    return {withLaws("laws", LAB_TEXT("Speed-up and the laws"), measured, strong, fixedWork),
            withLaws("laws_weak", LAB_TEXT("Scaled speed-up and the laws"), measured, weak, scaledWork),
            overWorkers("speedup", LAB_TEXT("Speed-up"), "speedup"),
            overWorkers("efficiency", LAB_TEXT("Efficiency"), "efficiency"),
            overWorkers("karp_flatt", LAB_TEXT("Karp–Flatt serial fraction"), "karp_flatt"),
            withLaws("residuals", residuals, {"speedup"}, strong, fixedWork),
            withLaws("residuals_weak", residuals, {"speedup"}, weak, scaledWork),
            overWorkers("time", LAB_TEXT("Time against workers"), "time"),
            {.id = "serial",
             .title = LAB_TEXT("Serial share found again"),
             .kind = metricOverParam,
             .x = by,
             .y = {"amdahl_serial", "amdahl_low", "amdahl_high"},
             .by = {},
             .when = strong},
            {.id = "by_kernel",
             .title = LAB_TEXT("Speed-up of the kernels"),
             .kind = metricBars,
             .x = "kernel",
             .y = {"speedup_best", "capacity"},
             .by = {}}};
}

} // namespace interleave::scaling
