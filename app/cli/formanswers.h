// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answerrows.h"
#include "app/cli/command.h"
#include "core/form/session.h"

#include <functional>

namespace meyar::cli {

/// The options of commands that fill in a form from a file.
[[nodiscard]] std::vector<Option> fillingOptions();

/// A clock that stands at --now, or that of the system without it.
class ChosenClock final : public Clock
{
public:
    explicit ChosenClock(const Call &call);
    [[nodiscard]] QDateTime now() const override { return m_now.isValid() ? m_now : m_system.now(); }
    [[nodiscard]] bool isValid() const { return m_isValid; }

private:
    const Clock &m_system;
    QDateTime m_now;
    bool m_isValid = true;
};

/// Called after each row of the file, with what it changed.
using AfterRow = std::function<void(const form::Session &, const AnswerRow &, std::span<const form::Place>)>;

/// Fills in the rows of the file in order: an answer by its path ("q", "rep[2]/q", "/data/group/q"); "+" for a repeat
/// begins a row (the first time that which the form opens with, if nothing is answered in it), "-" for one of its rows removes it. Returns what is wrong, a sentence with its line each.
[[nodiscard]] QStringList fillIn(form::Session &session, const AnswerFile &file, const AfterRow &afterRow = {});

/// --answers, filled in; none, with all reasons on stderr and the exit in `refused`, if anything in it is wrong.
[[nodiscard]] std::optional<form::Session> filledIn(const Call &call, const std::shared_ptr<const form::Program> &program,
                                                    const Clock &clock, Exit &refused, const AfterRow &afterRow = {});

} // namespace meyar::cli
