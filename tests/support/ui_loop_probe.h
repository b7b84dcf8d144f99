// SPDX-License-Identifier: GPL-3.0-or-later
// LoopProbe: how long the event loop did not come round, from when it is made. A timer of one
// millisecond asks to be called; what lies between two calls is a gap.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

namespace accord::test {

class LoopProbe {
public:
    LoopProbe() {
        m_whole.start();
        m_since.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
        m_timer.start(1);
    }
    LoopProbe(const LoopProbe &) = delete;
    LoopProbe &operator=(const LoopProbe &) = delete;

    [[nodiscard]] qint64 longestGapMs() const { return std::max(m_longest, m_since.elapsed()); }
    [[nodiscard]] qint64 elapsedMs() const { return m_whole.elapsed(); }

private:
    void note() { m_longest = std::max(m_longest, m_since.restart()); }

    QTimer m_timer;
    QElapsedTimer m_whole;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace accord::test
