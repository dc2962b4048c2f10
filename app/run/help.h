#pragma once
// How --help reads on a terminal, 80 columns wide at most.

#include "labs/engine/text.h"

#include <CLI/CLI.hpp>

namespace interleave {

class HelpFormatter : public CLI::Formatter
{
public:
    std::string make_option(const CLI::Option* option, bool positional) const override;
    std::string make_option_usage(const CLI::Option* option) const override;
    std::string make_subcommand(const CLI::App* command) const override;
    std::string make_description(const CLI::App* app) const override;
    std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override;
};

/// What is said of a word that is no command or option of `app`, which has tried to parse it: the nearest
/// one.
Sentence notUnderstood(const CLI::App& app, const std::string& typed);

} // namespace interleave
