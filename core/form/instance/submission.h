// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace meyar::form {

/// A form that was filled in, as ODK sends it: what an instance's XML says, without a session.
struct Submission
{
    struct Answer
    {
        QString path; ///< "/data/rep[2]/q", whatever the form's root is called; without the groups
                      ///< that an XForm has for the eye only
        QString value; ///< empty: relevant, and not answered
        friend bool operator==(const Answer &, const Answer &) = default;
    };

    QString instanceId; ///< "uuid:…"; empty if it has none
    QString deprecatedId; ///< of the submission that this one replaces; empty if it is the first
    QString instanceName;
    QString formId;
    QString version;
    /// Every relevant question, note and calculation, in order. What is irrelevant is not here. Of
    /// a row of a repeat, or a group, with nothing in it the path itself, with an empty value.
    std::vector<Answer> answers;
    /// What the form does not have, kept as it was read; its path is that in the XML.
    std::vector<Answer> unknown;
    QStringList media; ///< names of the files that belong to it, each once, in order of the answers
    friend bool operator==(const Submission &, const Submission &) = default;
};

/// Whether the answer is the name of a file that lies beside the submission.
[[nodiscard]] bool namesFile(const Node &node);

/// Whether it is the name of a file and nothing else: no path, no drive, not hidden.
[[nodiscard]] bool isFileName(QStringView name);

/// Whether what is filled in gets an instanceID: unless the form omits it.
[[nodiscard]] bool hasInstanceId(const Form &form);

/// The nodes of a form as the data have them: groups that an XForm has for the eye only are looked
/// through, and the audit log is not among them.
class DataNames
{
public:
    explicit DataNames(const Form &form);

    /// The child of that name of a group, or of the form for noNode; noNode if there is none.
    [[nodiscard]] NodeIndex child(NodeIndex group, const QString &name) const
    {
        return m_children.value({group, name}, noNode);
    }

private:
    QHash<std::pair<NodeIndex, QString>, NodeIndex> m_children;
};

/// The audit log stands in the meta block rather than among the answers.
[[nodiscard]] bool isInMeta(const Node &node);
inline const QString auditPath = QStringLiteral("/data/meta/audit");
[[nodiscard]] NodeIndex auditNode(const Form &form); ///< noNode if the form wants none

} // namespace meyar::form
