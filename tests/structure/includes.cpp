#include "tests/structure/includes.h"

#include <algorithm>
#include <regex>

namespace interleave::structure {

namespace {

/// Who is meant, what they must not include, and why. The first part that matches a path decides.
struct Rule {
    const char* path;
    const char* forbidden;
    const char* why;
};

// A Qt header is <QSomething> or <QtSomething>; nothing of the standard library or Linux begins with a
// capital Q.
const std::vector<Rule>& rules()
{
    static const std::vector<Rule> all{
        {"labs/engine/.*", "Q[A-Z].*|Qt.*/.*|(widgets|app|tests)/.*|labs/(?!engine/).*",
         "the engine knows the standard library and Linux, no Qt, no lab and no program"},
        {"labs/[^/]+/stage.*", "(app|tests)/.*",
         "a stage reads recordings and draws with widgets; it knows no program"},
        {"labs/[^/]+/qt/.*", "(widgets|app|tests)/.*|.*/stage[^/]*",
         "what a lab has of Qt as one choice among others is a module that knows no window"},
        {"labs/.*", "Q[A-Z].*|Qt.*/.*|(widgets|app|tests)/.*|.*/stage[^/]*|.*/qt/.*",
         "a lab sees the engine and its own folder"},
        {"widgets/.*", "(app|tests)/.*|labs/(?!engine/).*",
         "a widget knows recordings and Qt, and no single lab"},
        {"app/run/.*", "Q[A-Z].*|Qt.*/.*|(widgets|app/gui|tests)/.*|labs/(?!engine/).*",
         "the runner has no Qt and takes its labs from the catalogue"},
        {"app/gui/session.*", "(app/run|tests)/.*|labs/(?!engine/).*",
         "the session knows the runner as a process only"},
        {"app/gui/.*", "QProcess|QtCore/QProcess|(app/run|tests)/.*|labs/(?!engine/).*",
         "only Session knows that a runner process exists, and the window takes its labs from the catalogue"},
    };
    return all;
}

/// "csp" for "labs/csp/ring.h"; empty where there is none.
std::string labOf(std::string_view path)
{
    std::cmatch match;
    static const std::regex pattern("labs/([^/]+)/.*");
    return std::regex_match(path.data(), path.data() + path.size(), match, pattern) ? match[1].str()
                                                                                    : std::string();
}

bool foreignLab(std::string_view path, const std::string& include)
{
    const std::string own = labOf(path);
    const std::string other = labOf(include);
    return !own.empty() && !other.empty() && other != "engine" && other != own;
}

} // namespace

std::vector<std::string> includesOf(std::string_view text)
{
    static const std::regex pattern(R"re((^|\n)[ \t]*#[ \t]*include[ \t]*["<]([^">]+)[">])re");
    std::vector<std::string> names;
    for (std::cregex_iterator found(text.data(), text.data() + text.size(), pattern), end; found != end;
         ++found)
        names.push_back((*found)[2].str());
    return names;
}

std::vector<std::string> violations(std::string_view path, std::string_view text)
{
    const auto applies = [&](const Rule& rule) {
        return std::regex_match(path.begin(), path.end(), std::regex(rule.path));
    };
    const auto rule = std::ranges::find_if(rules(), applies);
    if (rule == rules().end())
        return {};
    std::vector<std::string> found;
    for (const std::string& include : includesOf(text)) {
        if (std::regex_match(include, std::regex(rule->forbidden)) || foreignLab(path, include))
            found.push_back(std::string(path) + " includes " + include + ": " + rule->why);
    }
    return found;
}

} // namespace interleave::structure
