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
         {{"serial_share", {"0", "0.1", "0.3", "0.6"}}}},
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
         {{"phases", {"1", "30", "300"}}}}};
}

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Plot> plots()
{
    using enum Plot::Kind;
    const Conditions strong{{"mode", "strong"}};
    const Conditions weak{{"mode", "weak"}};
    const std::string by = "serial_share";
    return {{"laws",
             LAB_TEXT("Speed-up and the laws"),
             seriesOverTime,
             "",
             {"speedup", "ceiling", "amdahl", "usl"},
             by,
             false,
             false,
             strong},
            {"laws_weak",
             LAB_TEXT("Scaled speed-up and the laws"),
             seriesOverTime,
             "",
             {"speedup", "ceiling", "gustafson", "usl"},
             by,
             false,
             false,
             weak},
            {"speedup", LAB_TEXT("Speed-up"), seriesOverTime, "", {"speedup"}, by},
            {"efficiency", LAB_TEXT("Efficiency"), seriesOverTime, "", {"efficiency"}, by},
            {"karp_flatt", LAB_TEXT("Karp–Flatt serial fraction"), seriesOverTime, "", {"karp_flatt"}, by},
            {"residuals",
             LAB_TEXT("Residuals: measured less fitted"),
             seriesOverTime,
             "",
             {"amdahl_residual", "usl_residual"},
             by,
             false,
             false,
             strong},
            {"residuals_weak",
             LAB_TEXT("Residuals: measured less fitted"),
             seriesOverTime,
             "",
             {"gustafson_residual", "usl_residual"},
             by,
             false,
             false,
             weak},
            {"time", LAB_TEXT("Time against workers"), seriesOverTime, "", {"time"}, by},
            {"serial",
             LAB_TEXT("Serial share found again"),
             metricOverParam,
             by,
             {"amdahl_serial", "amdahl_low", "amdahl_high"},
             "",
             false,
             false,
             strong},
            {"by_kernel",
             LAB_TEXT("Speed-up of the kernels"),
             metricBars,
             "kernel",
             {"speedup_best", "capacity"},
             ""}};
}

} // namespace interleave::scaling
