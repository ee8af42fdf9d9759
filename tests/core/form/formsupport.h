// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/csvsheets.h"
#include "core/form/formreader.h"
#include "core/form/session.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"

namespace meyar::test {

/// A form written as CSV, as a pack's files are.
struct FormText
{
    QByteArray survey;
    QByteArray choices = {};
    QByteArray settings = {};

    [[nodiscard]] form::ReadForm read() const;
    /// Fails the test if there is any error.
    [[nodiscard]] std::shared_ptr<const form::Form> form() const;
    [[nodiscard]] form::Session session(const Clock &clock) const;
};

/// "survey 5 type: UnknownType(geopont, geopoint)", with a '?' after the kind of a warning.
[[nodiscard]] QString described(const form::Problem &problem);
[[nodiscard]] QStringList described(const form::Problems &problems);

/// A session driven by names.
class NamedSession
{
public:
    explicit NamedSession(const FormText &text)
        : m_session(text.session(m_clock))
    {
    }

    /// Answers and returns the names of what changed.
    QStringList answer(const char *name, const QString &answer);
    [[nodiscard]] QString value(const char *name) const { return m_session.value(node(name)); }
    [[nodiscard]] bool isRelevant(const char *name) const
    {
        return m_session.isRelevant(node(name));
    }
    [[nodiscard]] bool isRequired(const char *name) const
    {
        return m_session.isRequired(node(name));
    }
    [[nodiscard]] bool holds(const char *name) const
    {
        return m_session.constraintHolds(node(name));
    }
    [[nodiscard]] form::NodeIndex node(const char *name) const;
    form::Session &operator*() { return m_session; }
    FakeClock &clock() { return m_clock; }

private:
    FakeClock m_clock;
    form::Session m_session;
};

} // namespace meyar::test
