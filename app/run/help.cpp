#include "app/run/help.h"

#include "app/run/terminal.h"

#include <algorithm>
#include <sstream>

namespace interleave {
namespace {

constexpr std::size_t column = 22; // where meanings begin, on a terminal that is wide enough

std::size_t helpWidth() { return std::min<std::size_t>(terminalWidth(), 80); }

/// The second line and later begin with `indent` spaces. Ends with a new line.
std::string wrapped(const std::string& text, std::size_t indent, std::size_t width)
{
    std::string result;
    for (const std::string& line : folded(text, std::max<std::size_t>(width, indent + 10) - indent))
        result += (result.empty() ? "" : std::string(indent, ' ')) + line + '\n';
    return result;
}

} // namespace

std::string HelpFormatter::entry(const std::string& left, const std::string& meaning)
{
    const std::size_t width = helpWidth();
    const std::size_t begins = std::min(column, width / 4);
    std::string line = "  " + left;
    const std::size_t used = widthOf(line);
    if (meaning.empty() || used + 2 > begins)
        line = foldedLines(line, width);
    if (meaning.empty())
        return line + '\n';
    line += used + 2 > begins ? '\n' + std::string(begins, ' ') : std::string(begins - used, ' ');
    return line + wrapped(meaning, begins, width);
}

std::string HelpFormatter::make_option(const CLI::Option* option, bool positional) const
{
    const std::string value = option->get_option_text();
    return entry(make_option_name(option, positional) + (value.empty() ? "" : " " + value),
                 make_option_desc(option));
}

// What is missing is said in a sentence later; to CLI11 nothing is required.
std::string HelpFormatter::make_option_usage(const CLI::Option* option) const
{
    return make_option_name(option, true);
}

std::string HelpFormatter::make_subcommand(const CLI::App* command) const
{
    return entry(command->get_name(), command->get_description());
}

// One empty line between two groups will do.
std::string HelpFormatter::make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const
{
    std::string help = Formatter::make_help(app, std::move(name), mode);
    for (std::size_t at = help.find("\n\n\n"); at != std::string::npos; at = help.find("\n\n\n"))
        help.erase(at, 1);
    return foldedLines(help, helpWidth());
}

std::string HelpFormatter::make_description(const CLI::App* app) const
{
    return wrapped(app->get_description(), 0, helpWidth());
}

} // namespace interleave
