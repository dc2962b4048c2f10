#include "app/run/help.h"

#include "app/run/table.h"

#include <sstream>

namespace interleave {
namespace {

constexpr std::size_t column = 22; // where meanings begin

} // namespace

std::string wrapped(const std::string& text, std::size_t used, std::size_t indent, std::size_t width)
{
    std::istringstream words(text);
    std::string result;
    bool begins = true;
    for (std::string word; words >> word; begins = false) {
        const std::size_t wide = widthOf(word);
        if (!begins && used + 1 + wide > width) {
            result += '\n' + std::string(indent, ' ');
            used = indent;
            begins = true;
        }
        result += (begins ? "" : " ") + word;
        used += wide + (begins ? 0 : 1);
    }
    return result + '\n';
}

std::string HelpFormatter::entry(const std::string& left, const std::string& meaning)
{
    std::string line = "  " + left;
    const std::size_t used = widthOf(line);
    if (meaning.empty())
        return line + '\n';
    line += used + 2 > column ? '\n' + std::string(column, ' ') : std::string(column - used, ' ');
    return line + wrapped(meaning, column, column);
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
    return help;
}

std::string HelpFormatter::make_description(const CLI::App* app) const
{
    return wrapped(app->get_description(), 0, 0);
}

} // namespace interleave
