// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a command line, in the language of the messages: CLI11 says it in English.
#pragma once

#include "app/messages.h"

#include <CLI/App.hpp>

#include <string>

namespace accord::cli {

// The sentence of CLI11 in the language; as it stands in English or when it is not known.
[[nodiscard]] std::string usageProblem(const CLI::ParseError &error, const CLI::App &app,
                                       const app::Messages &messages);
// The words that an option of the chosen command takes, as its help lists them; "" without it.
[[nodiscard]] std::string wordsOfOption(const CLI::App &app, const std::string &field);

} // namespace accord::cli
