#pragma once
// How --help reads on a terminal, 80 columns wide at most.

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

    /// "  left   what it means".
    [[nodiscard]] static std::string entry(const std::string& left, const std::string& meaning);
};

} // namespace interleave
