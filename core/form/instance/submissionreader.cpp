// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/instance/submissionreader.h"

#include "core/form/instance/submissionroot.h"
#include "core/form/reader/cells.h"
#include "core/form/sheets/safexml.h"
#include "core/form/xform/xmlelement.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

class Reader
{
public:
    Reader(const QByteArray &xml, const Form &form, const QString &file)
        : m_bytes(xml)
        , m_form(form)
        , m_names(form)
        , m_file(file)
        , m_report(file, m_read.problems)
        , m_xml(xml)
    {
    }

    ReadSubmission read()
    {
        if (m_bytes.size() > SubmissionLimits::bytes) {
            m_report.error(Kind::TooLarge, 0, {},
                           {u"bytes"_s, QString::number(SubmissionLimits::bytes)});
            return std::move(m_read);
        }
        if (const QString refusal = refusalOfXml(m_bytes); !refusal.isEmpty()) {
            refuse(refusal);
        }
        while (!m_xml.atEnd() && !m_isRefused) {
            take(m_xml.readNext());
        }
        if (m_xml.hasError() && !m_isRefused) {
            refuse(u"its XML is damaged"_s);
        }
        if (!m_isRefused) {
            if (m_submission.instanceId.isEmpty() && hasInstanceId(m_form)) {
                m_report.warning(Kind::InstanceIdMissing, 0, {}, {});
            }
            m_read.submission = std::move(m_submission);
        }
        return std::move(m_read);
    }

private:
    enum class Sort { Group, Question, Meta, MetaText, Ignored, Unknown };
    struct Open
    {
        Sort sort = Sort::Unknown;
        NodeIndex node = noNode;
        QString path;
        QString text;
        bool isEmpty = true; ///< no element that the form has, or none at all, is in it
        QHash<QString, int> counts; ///< of elements in it, by name
    };

    void take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartElement:
            begin();
            break;
        case QXmlStreamReader::Characters:
            if (!m_open.empty()) {
                m_open.back().text += m_xml.text();
            }
            break;
        case QXmlStreamReader::EndElement:
            end();
            break;
        default:
            break;
        }
    }

    void begin()
    {
        if (++m_elements > SubmissionLimits::elements) {
            refuseAs(Kind::TooLarge, {u"elements"_s, QString::number(SubmissionLimits::elements)});
        } else if (m_open.empty()) {
            beginRoot();
        } else {
            m_open.push_back(opened(m_open.back()));
        }
    }

    void beginRoot()
    {
        const SubmissionRoot root = submissionRoot(m_xml, m_form);
        m_submission.formId = root.formId;
        m_submission.version = root.version;
        m_submission.instanceId = root.instanceId;
        if (root.isForm) {
            refuse(u"it is a form, not a submission"_s);
        } else if (root.trouble && root.trouble->level == Problem::Level::Error) {
            refuseAs(root.trouble->kind, root.trouble->args);
        } else if (root.trouble) {
            warn(root.trouble->kind, root.trouble->args);
        }
        Open open;
        open.sort = Sort::Group;
        open.path = u"/data"_s;
        m_open.push_back(std::move(open));
    }

    /// The element at hand, in the one around it.
    Open opened(Open &around)
    {
        const QString name = m_xml.name().toString();
        Open open;
        open.path = around.path + u'/' + name;
        const int number = ++around.counts[name];
        switch (around.sort) {
        case Sort::Group:
            openInGroup(open, around, name, number);
            break;
        case Sort::Meta:
            open.sort = isKnownMeta(name) ? Sort::MetaText : Sort::Unknown;
            break;
        case Sort::Ignored:
            open.sort = Sort::Ignored;
            return open;
        case Sort::MetaText:
        case Sort::Question:
        case Sort::Unknown:
            open.sort = Sort::Unknown;
            around.isEmpty = false; // only its elements are kept
            break;
        }
        if (open.sort == Sort::Unknown) {
            openUnknown(open, around, number);
        }
        return open;
    }

    void openInGroup(Open &open, Open &around, const QString &name, int number)
    {
        const NodeIndex node = m_names.child(around.node, name);
        const bool isRow = node != noNode && m_form.node(node).type == NodeType::Repeat;
        const bool isTemplate
            = m_xml.attributes().hasAttribute(knownNamespace(u"jr"), u"template"_s);
        if (node == noNode && around.node == noNode && name == "meta"_L1) {
            open.sort = Sort::Meta;
        } else if ((isRow && isTemplate) || (node == noNode && isRowCount(around.node, name))) {
            open.sort = Sort::Ignored;
            around.counts[name] -= 1;
        } else if (node != noNode && (isRow || number == 1)) {
            open.sort = m_form.node(node).isGroup() ? Sort::Group : Sort::Question;
            open.node = node;
            open.path += isRow ? u'[' + QString::number(number) + u']' : QString();
            around.isEmpty = false;
        }
    }

    /// Forms from XLSForm count the rows of a repeat in a node of their own.
    [[nodiscard]] bool isRowCount(NodeIndex group, const QString &name) const
    {
        if (!name.endsWith("_count"_L1)) {
            return false;
        }
        const NodeIndex repeat = m_names.child(group, name.chopped(6));
        return repeat != noNode && !m_form.node(repeat).repeatCount.isEmpty();
    }

    /// Told once for each place in the form, and not again for what is in it.
    void openUnknown(Open &open, const Open &around, int number)
    {
        if (number > 1) {
            open.path += u'[' + QString::number(number) + u']';
        }
        if (around.sort == Sort::Unknown || around.sort == Sort::MetaText) {
            return;
        }
        QStringList general = open.path.split(u'/');
        for (QString &part : general) {
            part = part.section(u'[', 0, 0);
        }
        const QString place = general.join(u'/');
        if (!m_told.contains(place)) {
            m_told.insert(place);
            warn(Kind::ElementUnknown, {open.path});
        }
    }

    void end()
    {
        const Open open = std::move(m_open.back());
        m_open.pop_back();
        switch (open.sort) {
        case Sort::Question:
            answer(open);
            break;
        case Sort::Group:
            endGroup(open);
            break;
        case Sort::MetaText:
            meta(open);
            break;
        case Sort::Unknown:
            if (open.isEmpty || !open.text.trimmed().isEmpty()) {
                m_submission.unknown.push_back({open.path, open.text});
            }
            break;
        case Sort::Meta:
        case Sort::Ignored:
            break;
        }
    }

    void answer(const Open &open)
    {
        const Node &node = m_form.node(open.node);
        const bool isLaidOut = !open.isEmpty && open.text.trimmed().isEmpty();
        const QString value
            = mayHaveSpaceAround(node) && !isLaidOut ? open.text : open.text.trimmed();
        m_submission.answers.push_back({open.path, value});
        noteFile(node, value);
    }

    void noteFile(const Node &node, const QString &value)
    {
        if (!namesFile(node) || value.isEmpty()) {
            return;
        }
        if (!isFileName(value)) {
            warn(Kind::BadValue, {value, u"a file name"_s});
        } else if (!m_media.contains(value)) {
            m_media.insert(value);
            m_submission.media.append(value);
        }
    }

    void endGroup(const Open &open)
    {
        if (open.isEmpty && !m_open.empty()) {
            m_submission.answers.push_back({open.path, {}});
        }
        if (!open.text.trimmed().isEmpty()) {
            m_submission.unknown.push_back({open.path, open.text.trimmed()});
            warn(Kind::ElementUnknown, {open.path});
        }
    }

    void meta(const Open &open)
    {
        const QString name = open.path.section(u'/', -1);
        const QString text = open.text.trimmed();
        if (name == "instanceID"_L1) {
            m_submission.instanceId = text;
        } else if (name == "deprecatedID"_L1) {
            m_submission.deprecatedId = text;
        } else if (name == "instanceName"_L1) {
            m_submission.instanceName = open.text;
        } else if (const NodeIndex audit = auditNode(m_form);
                   name == "audit"_L1 && audit != noNode) {
            m_submission.answers.push_back({auditPath, text});
            noteFile(m_form.node(audit), text);
        } else if (open.isEmpty || !text.isEmpty()) {
            m_submission.unknown.push_back({open.path, text});
        }
    }

    [[nodiscard]] int line() const { return static_cast<int>(m_xml.lineNumber()); }

    void warn(Kind kind, QStringList args) { m_report.warning(kind, line(), {}, std::move(args)); }

    void refuse(const QString &reason) { refuseAs(Kind::FileUnreadable, {m_file, reason}); }

    void refuseAs(Kind kind, QStringList args)
    {
        m_isRefused = true;
        m_report.error(kind, line(), {}, std::move(args));
    }

    const QByteArray &m_bytes;
    const Form &m_form;
    const DataNames m_names;
    const QString &m_file;
    ReadSubmission m_read;
    Reporter m_report;
    QXmlStreamReader m_xml;
    Submission m_submission;
    std::vector<Open> m_open;
    QSet<QString> m_media;
    QSet<QString> m_told;
    int m_elements = 0;
    bool m_isRefused = false;
};

} // namespace

ReadSubmission readSubmission(const QByteArray &xml, const Form &form, const QString &file)
{
    return Reader(xml, form, file).read();
}

} // namespace meyar::form
