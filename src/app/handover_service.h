// SPDX-License-Identifier: GPL-3.0-or-later
// HandoverService: a customer changes hands with everything that is open (DOMAIN section 1): its
// regions and stores of the same owner, open tasks and planned visits, in one step that is taken
// back in one; and the pack that tells the next owner what to know.
#pragma once

#include "app/context.h"
#include "app/views/handover.h"

#include <cstdint>
#include <functional>
#include <string>

namespace accord::app {

struct Handover {
    std::int64_t customers = 0;
    std::int64_t tasks = 0;
    std::int64_t visits = 0;
};

// Writes the pack, as things stood before, once nothing refuses any more and before anything is
// kept: what it says or throws ends the handover.
using WritePack = std::function<base::Done(const HandoverPack &)>;

class HandoverService {
public:
    explicit HandoverService(Context &context) : m_context(context) {}

    // `to`: user code of the next owner, "" = not decided. Reads only. NotFound
    // ("customer.not_found", "user.not_found"), Forbidden.
    [[nodiscard]] base::Result<HandoverPack> pack(const std::string &customerCode,
                                                  const std::string &to = {}) const;
    // Errors of CustomerService::assign; Invalid ("customer.same_owner").
    [[nodiscard]] base::Result<Handover> handOver(const std::string &customerCode,
                                                  const std::string &to, const std::string &why,
                                                  const WritePack &write = {});

private:
    Context &m_context;
};

} // namespace accord::app
