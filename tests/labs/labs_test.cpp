// What every lab keeps without being run: its ids fit together, its texts are there in every language.

#include "labs/engine/catalogue.h"
#include "labs/engine/translations.h"
#include "tests/labs/everylab.h"

#include <algorithm>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace interleave {
namespace {

/// Every text that a user may read of a lab. Help of choices and metrics may be missing; the rest must be
/// there.
struct Texts {
    std::vector<Text> needed;
    std::vector<Text> optional;
};

void addParams(const Lab& lab, Texts& texts)
{
    for (const Param& param : lab.params) {
        texts.needed.insert(texts.needed.end(), {param.title, param.help});
        for (const Choice& choice : param.choices) {
            texts.needed.push_back(choice.title);
            texts.optional.push_back(choice.help);
        }
    }
}

Texts textsOf(const Lab& lab)
{
    Texts texts{{lab.title, lab.question, chapterTitle(lab.chapter)}, {}};
    addParams(lab, texts);
    for (const Metric& metric : lab.metrics) {
        texts.needed.push_back(metric.title);
        texts.optional.push_back(metric.help);
    }
    for (const Series& series : lab.series) {
        texts.needed.push_back(series.title);
        texts.optional.push_back(series.x);
    }
    for (const Preset& preset : lab.presets)
        texts.needed.insert(texts.needed.end(), {preset.title, preset.help});
    for (const Plot& plot : lab.plots)
        texts.needed.push_back(plot.title);
    for (const Action& action : lab.actions)
        texts.needed.insert(texts.needed.end(), {action.title, action.help});
    return texts;
}

bool hasFrench(std::string_view source)
{
    return std::ranges::any_of(embeddedTranslations(), [&](const Translation& entry) {
        return entry.language == "fr" && entry.source == source && !entry.target.empty();
    });
}

/// Ids are what scripts write: lower case, no spaces, each once.
template <class List>
void expectGoodIds(const List& items, const char* what)
{
    std::set<std::string> seen;
    for (const auto& item : items) {
        EXPECT_TRUE(std::regex_match(item.id, std::regex("[a-z][a-z0-9_-]*")))
            << what << " '" << item.id << "'";
        EXPECT_TRUE(seen.insert(item.id).second) << what << " '" << item.id << "' is there twice";
    }
}

std::string contentOf(const std::string& path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<std::string> headingsOf(const std::string& markdown)
{
    std::vector<std::string> headings;
    std::istringstream lines(markdown);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("## "))
            headings.push_back(line.substr(3));
    }
    return headings;
}

/// Questions for a class are paragraphs that begin with the question in bold; the answer follows.
std::ptrdiff_t questionsIn(const std::string& markdown)
{
    static const std::regex pattern(R"re((^|\n)\*\*[^*]+\?\*\* +[^\n]+)re");
    return std::distance(std::sregex_iterator(markdown.begin(), markdown.end(), pattern),
                         std::sregex_iterator());
}

void expectExisting(const Lab& lab, const Conditions& conditions)
{
    for (const auto& [id, values] : conditions)
        for (const std::string& value : alternatives(values)) {
            const auto parameters = parametersOf(lab, Changes{{id, value}});
            EXPECT_TRUE(parameters) << parameters.failure().in("en");
        }
}

TEST_P(EveryLab, HasIdsThatScriptsCanUse)
{
    expectGoodIds(std::vector{lab}, "lab");
    expectGoodIds(lab.params, "parameter");
    expectGoodIds(lab.metrics, "metric");
    expectGoodIds(lab.series, "series");
    expectGoodIds(lab.presets, "preset");
    expectGoodIds(lab.plots, "plot");
    expectGoodIds(lab.actions, "action");
    for (const Param& param : lab.params)
        expectGoodIds(param.choices, "choice");
}

TEST_P(EveryLab, HasSomethingToAskToRunAndToDraw)
{
    EXPECT_FALSE(lab.presets.empty());
    EXPECT_FALSE(lab.plots.empty());
    EXPECT_FALSE(lab.metrics.empty());
    EXPECT_TRUE(lab.body);
}

TEST_P(EveryLab, SaysEverythingInEveryLanguage)
{
    const Texts texts = textsOf(lab);
    for (const Text& text : texts.needed) {
        EXPECT_FALSE(text.empty());
        EXPECT_TRUE(text.empty() || hasFrench(text.source)) << "no French for: " << text.source;
    }
    for (const Text& text : texts.optional)
        EXPECT_TRUE(text.empty() || hasFrench(text.source)) << "no French for: " << text.source;
}

TEST_P(EveryLab, DocumentsEveryParameterAndStartsInItsRange)
{
    for (const Param& param : lab.params) {
        EXPECT_FALSE(param.help.empty()) << param.id;
        const auto initial = checkedValue(param, param.initial);
        EXPECT_TRUE(initial) << initial.failure().in("en");
        EXPECT_EQ(param.kind == Param::Kind::choice, !param.choices.empty()) << param.id;
    }
}

TEST_P(EveryLab, HasPresetsOfValuesThatExist)
{
    for (const Preset& preset : lab.presets) {
        EXPECT_GE(preset.repeat, 1) << preset.id;
        const auto parameters = parametersOf(lab, preset.values);
        EXPECT_TRUE(parameters) << preset.id << ": " << parameters.failure().in("en");
        for (const Sweep& sweep : preset.over) {
            EXPECT_FALSE(sweep.values.empty()) << preset.id;
            for (const std::string& value : sweep.values) {
                const auto changed = parametersOf(lab, Changes{{sweep.param, value}});
                EXPECT_TRUE(changed) << preset.id << ": " << changed.failure().in("en");
            }
        }
    }
}

TEST_P(EveryLab, DrawsOnlyWhatItReports)
{
    for (const Plot& plot : lab.plots) {
        EXPECT_FALSE(plot.y.empty()) << plot.id;
        for (const std::string& id : plot.y) {
            EXPECT_TRUE(plot.ofMetrics() ? findMetric(lab, id) != nullptr : findSeries(lab, id) != nullptr)
                << plot.id << " draws " << id;
        }
        EXPECT_TRUE(plot.by.empty() || findParam(lab, plot.by) != nullptr) << plot.id << " by " << plot.by;
        expectExisting(lab, plot.when);
    }
}

TEST_P(EveryLab, DrawsTheCellsOfAGridAsItsRowsAndColumns)
{
    for (const Plot& plot : lab.plots)
        for (const std::string& id : plot.y) {
            if (plot.kind != Plot::Kind::cellBars)
                continue;
            const Series* const series = findSeries(lab, id);
            ASSERT_TRUE(series != nullptr && series->grid != nullptr) << plot.id;
            EXPECT_EQ(series->grid->rows.id, plot.x) << plot.id;
            EXPECT_EQ(series->grid->columns.id, plot.by) << plot.id;
        }
}

/// A table of cells has one column for each of them, beside `run`.
TEST_P(EveryLab, HasANameOfItsOwnForEverythingInItsGrids)
{
    for (const Series& series : lab.series) {
        if (series.grid == nullptr)
            continue;
        std::set<std::string> names{"run"};
        EXPECT_TRUE(names.insert(series.grid->rows.id).second);
        EXPECT_TRUE(names.insert(series.grid->columns.id).second);
        EXPECT_TRUE(names.insert(series.id).second) << series.id;
        for (const GridSide* side : {&series.grid->rows, &series.grid->columns})
            EXPECT_FALSE(side->places.empty()) << side->id;
    }
}

TEST_P(EveryLab, NamesInItsPresetsChartsThatTheirRunsHave)
{
    for (const Preset& preset : lab.presets) {
        if (preset.plot.empty())
            continue;
        const auto plot = std::ranges::find(lab.plots, preset.plot, &Plot::id);
        ASSERT_NE(plot, lab.plots.end()) << preset.id << ": " << preset.plot;
        const auto parameters = parametersOf(lab, firstRunOf(preset));
        EXPECT_TRUE(parameters && meets(*parameters, plot->when)) << preset.id << ": " << preset.plot;
        if (plot->kind == Plot::Kind::speedUpOverParam) {
            EXPECT_EQ(std::ranges::count(preset.over, plot->x, &Sweep::param), 1) << preset.id;
            EXPECT_GE(preset.repeat, 3) << preset.id << ": there is no speed-up from one run";
        }
    }
}

/// Else the window would hide what a preset is about.
TEST_P(EveryLab, SetsInItsPresetsOnlyWhatTheirRunsLookAt)
{
    for (const Param& param : lab.params)
        expectExisting(lab, param.when);
    for (const Preset& preset : lab.presets) {
        const auto parameters = parametersOf(lab, firstRunOf(preset));
        ASSERT_TRUE(parameters) << parameters.failure().in("en");
        for (const auto& [id, value] : firstRunOf(preset))
            EXPECT_TRUE(meets(*parameters, findParam(lab, id)->when)) << preset.id << ": " << id;
    }
}

TEST_P(EveryLab, OffersActionsToRunsThatExist)
{
    for (const Action& action : lab.actions)
        expectExisting(lab, action.when);
}

TEST_P(EveryLab, DrawsOverParametersOfTheRightKind)
{
    for (const Plot& plot : lab.plots) {
        const Param* x = findParam(lab, plot.x);
        if (plot.kind == Plot::Kind::seriesOverTime)
            continue;
        ASSERT_NE(x, nullptr) << plot.id << " over " << plot.x;
        const bool number = x->kind == Param::Kind::integer || x->kind == Param::Kind::real;
        const bool bars = plot.kind == Plot::Kind::metricBars || plot.kind == Plot::Kind::cellBars;
        EXPECT_EQ(!bars, number) << plot.id << " over " << plot.x;
    }
}

TEST_P(EveryLab, FitsLawsOnlyToSpeedUpsOverWorkers)
{
    for (const Plot& plot : lab.plots) {
        if (plot.kind == Plot::Kind::speedUpOverParam) {
            EXPECT_EQ(plot.y.size(), 1U) << plot.id;
            EXPECT_NE(findMetric(lab, plot.y.front())->better, Better::neither) << plot.id;
        } else if (!plot.laws.empty()) {
            const auto series = std::ranges::find(lab.series, plot.y.front(), &Series::id);
            ASSERT_NE(series, lab.series.end()) << plot.id;
            EXPECT_FALSE(series->x.empty()) << plot.id << " is over time";
        }
        EXPECT_FALSE(plot.residuals && plot.laws.empty()) << plot.id;
    }
}

TEST_P(EveryLab, HasALessonOfTheSamePartsInEveryLanguage)
{
    const std::map<std::string, std::vector<std::string>> parts{
        {"en", {"The question", "Predict", "For the instructor", "Try next", "Source"}},
        {"fr", {"La question", "Prédire", "Pour l'enseignant", "Pour aller plus loin", "Source"}}};
    std::set<std::size_t> counts;
    for (const auto& [language, wanted] : parts) {
        const std::string text = contentOf(SOURCE_DIR "/labs/" + lab.id + "/lesson." + language + ".md");
        const auto headings = headingsOf(text);
        counts.insert(headings.size());
        for (const std::string& part : wanted)
            EXPECT_NE(std::ranges::find(headings, part), headings.end()) << language << ": " << part;
        EXPECT_GE(questionsIn(text), 3) << language;
    }
    EXPECT_EQ(counts.size(), 1U) << "the languages have different numbers of parts";
}

INSTANTIATE_TEST_SUITE_P(Catalogue, EveryLab, testing::ValuesIn(catalogue()), [](const auto& lab) {
    return std::regex_replace(lab.param->id, std::regex("-"), "_");
});

} // namespace
} // namespace interleave
