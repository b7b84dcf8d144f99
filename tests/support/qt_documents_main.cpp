// SPDX-License-Identifier: GPL-3.0-or-later
// main() of the binary that tests documents: they need an application, made without a display.
#include "documents/document_application.h"

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

int main(int argc, char *argv[]) {
    const accord::documents::DocumentApplication application;
    return Catch::Session().run(argc, argv);
}
