// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"
#include "core/form/xform/xformreader.h"
#include "tests/core/form/formsupport.h"

namespace meyar::test {

/// Everything that a form is, a line each: "q1 type=text", "q1 label[ur]=…". Two forms that are
/// described alike are the same but for where their rows are.
[[nodiscard]] QStringList describedForm(const form::Form &form);

/// The lines of one node: "type=Text relevant=${a} = 1".
[[nodiscard]] QStringList describedNode(const form::Form &form, const QString &name);

/// The lines that only one of two has, with "-" before those of the first and "+" before those of
/// the second.
[[nodiscard]] QStringList difference(const QStringList &first, const QStringList &second);

/// An XForm around the parts given; `binds` and `body` may be empty.
struct XFormText
{
    QByteArray instance; ///< what is in <data>
    QByteArray binds;
    QByteArray body;
    QByteArray more = {}; ///< other children of <model>: itext, secondary instances

    [[nodiscard]] QByteArray xml() const;
    [[nodiscard]] form::ReadForm read() const;
    /// Fails the test if there is any error that is not of an expression's functions.
    [[nodiscard]] std::shared_ptr<const form::Form> form() const;
};

/// Whether the problem is about what an expression may hold, which is not the reader's.
[[nodiscard]] bool isOfExpression(const form::Problem &problem);

/// Paths of the forms of others that lie beside the repository; empty if they do not.
[[nodiscard]] QStringList realXForms();
[[nodiscard]] QByteArray contentsOf(const QString &path);

/// Reads, and takes the form even where expressions have errors that the reader does not judge.
[[nodiscard]] std::shared_ptr<const form::Form> formOf(const QByteArray &xml);

} // namespace meyar::test
