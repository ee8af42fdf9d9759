// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changetable.h"

#include <map>

// Private to core/store. Taking a decision back writes the values that stood side by side before it once more, as ops
// of whoever takes it back. People must see whose values they are.
namespace meyar::store {

/// Finds the ops that values were first written with.
class Origins
{
public:
    /// `writer` made the edits that are not sealed yet.
    Origins(Sql &sql, ChangeTable &changes, QByteArray writer);

    /// The heads of a register, with those that only put values back replaced by the ops they put back: each once, with
    /// its author, time and note. What cannot be traced, because a change is not here, stays as it is.
    [[nodiscard]] std::vector<LocalHead> of(const RegisterNo &where, const std::vector<LocalHead> &heads);

private:
    struct Written
    {
        LocalHead head;
        quint64 kind = 0;
        std::vector<OpNo> seen; ///< of the same register
        bool putsBack = false; ///< stands beside others that the same author wrote in the same place at once
    };
    /// The op at this place of the register; nothing if it is not here or in another register.
    [[nodiscard]] const Written *written(const OpNo &op);
    [[nodiscard]] std::optional<Written> draft(const OpNo &op);
    [[nodiscard]] std::optional<Written> sealed(const OpNo &op);
    void trace(const OpNo &op, int depth, std::map<OpNo, LocalHead> &found);

    Sql &m_sql;
    ChangeTable &m_changes;
    QByteArray m_writer;
    RegisterNo m_where;
    std::map<OpNo, std::optional<Written>> m_known;
};

} // namespace meyar::store
