#pragma once
// How --help reads on a terminal of 80 columns.

#include <CLI/CLI.hpp>

namespace interleave {

/// The text in lines of at most `width` characters, broken at spaces; the second and later begin with
/// `indent` spaces, and `used` characters stand before the first. Ends with a new line.
std::string wrapped(const std::string& text, std::size_t used, std::size_t indent, std::size_t width = 80);

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
