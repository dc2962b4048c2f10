#include "app/run/help.h"

#include "app/run/helpentry.h"
#include "app/run/suggestion.h"
#include "app/run/terminal.h"

namespace interleave {

std::string HelpFormatter::make_option(const CLI::Option* option, bool positional) const
{
    const std::string value = option->get_option_text();
    return helpEntry(make_option_name(option, positional) + (value.empty() ? "" : " " + value),
                     make_option_desc(option));
}

// What is missing is said in a sentence later; to CLI11 nothing is required.
std::string HelpFormatter::make_option_usage(const CLI::Option* option) const
{
    return make_option_name(option, true);
}

std::string HelpFormatter::make_subcommand(const CLI::App* command) const
{
    return helpEntry(command->get_name(), command->get_description());
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
    return foldedLines(app->get_description() + '\n', helpWidth());
}

Sentence notUnderstood(const CLI::App& app, const std::string& typed)
{
    const auto asked = app.get_subcommands();
    std::vector<std::string> known;
    if (asked.empty() && !typed.starts_with('-')) {
        for (const CLI::App* command : app.get_subcommands({}))
            known.push_back(command->get_name());
        if (const std::string meant = nearest(typed, known); !meant.empty())
            return Sentence(LAB_TEXT("Unknown command “%1”. Did you mean “%2”? There are: %3."),
                            {typed, meant, listed(known)});
        return Sentence(LAB_TEXT("Unknown command “%1”. There are: %2."), {typed, listed(known)});
    }
    std::vector<const CLI::App*> apps{&app};
    apps.insert(apps.end(), asked.begin(), asked.end());
    for (const CLI::App* each : apps)
        for (const CLI::Option* option : each->get_options())
            for (const std::string& name : option->get_lnames())
                known.push_back("--" + name);
    const std::string name = typed.substr(0, typed.find('='));
    if (const std::string meant = name.starts_with("--") ? nearest(name, known) : ""; !meant.empty())
        return Sentence(LAB_TEXT("“%1” is not understood here. Did you mean “%2”? --help lists what is."),
                        {typed, meant});
    return Sentence(LAB_TEXT("“%1” is not understood here; --help lists what is."), {typed});
}

} // namespace interleave
