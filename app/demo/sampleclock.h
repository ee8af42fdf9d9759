// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace meyar {

/// The time inside a sample: moved by hand, so that every audit is answered on its own day.
class SampleClock final : public Clock
{
public:
    explicit SampleClock(const QDateTime &start) : m_now(start) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void moveTo(const QDateTime &moment) { m_now = moment; }
    void advance(int seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace meyar
