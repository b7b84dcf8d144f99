// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <string>
#include <vector>

using namespace accord::base;

TEST_CASE("SHA-256 gives the published answers") {
    CHECK(hex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(hex(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")) ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(hex(sha256(std::string(1'000'000, 'a'))) ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a digest does not depend on how the content was cut") {
    REQUIRE(rc::check([](const std::vector<std::string> &pieces) {
        Sha256 running;
        std::string whole;
        for (const std::string &piece : pieces) {
            running.add(piece);
            whole += piece;
        }
        RC_ASSERT(running.finish() == sha256(whole));
    }));
}

TEST_CASE("random bytes come in the number asked for and differ") {
    CHECK(randomBytes(0).empty());
    CHECK(randomBytes(32).size() == 32);
    CHECK(randomBytes(32) != randomBytes(32));
}
