// SPDX-License-Identifier: GPL-3.0-or-later
// SmallDisk: while it lives no file of this process grows beyond a number of bytes, as on a disk
// that fills up; the system answers EFBIG. Reaches what libraries write for themselves.
#pragma once

#include <sys/resource.h>

#include <csignal>
#include <cstdint>

namespace accord::test {

class SmallDisk {
public:
    explicit SmallDisk(std::int64_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace accord::test
