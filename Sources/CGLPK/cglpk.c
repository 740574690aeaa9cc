#include "cglpk.h"

#include <stdio.h>
#include <string.h>

#ifdef DELEGATES_WITH_GLPK

#include <glpk.h>
#include <math.h>
#include <setjmp.h>
#include <stdlib.h>

/* Simplex iterations between two polls: the root relaxation runs in slices, since GLPK has no callback there. */
enum { ITERATIONS_PER_SLICE = 500 };

struct session {
    const struct cglpk_problem *problem;
    const struct cglpk_control *control;
    struct cglpk_result *result;
    int cutoff_is_set;
    jmp_buf escape;
    int stopped;
};

/* GLPK prints even with messages off; its last words are kept for a failure's message. */
static int keep_words(void *info, const char *words) {
    struct session *session = info;
    size_t length = strcspn(words, "\n");
    if (length > 0) {
        if (length >= sizeof session->result->message) length = sizeof session->result->message - 1;
        memcpy(session->result->message, words, length);
        session->result->message[length] = '\0';
    }
    return 1;
}

/* GLPK is about to abort the process. */
static void escape(void *info) {
    struct session *session = info;
    longjmp(session->escape, 1);
}

/* Whether it has taken as many nodes and pivots as it may. */
static int is_spent(struct session *session, int nodes, int pivots) {
    const struct cglpk_control *control = session->control;
    int is_spent = (control->node_limit > 0 && nodes > control->node_limit)
                   || (control->pivot_limit > 0 && pivots > control->pivot_limit);
    if (is_spent) session->result->reached_limit = 1;
    return is_spent;
}

static int should_stop(struct session *session) {
    const struct cglpk_control *control = session->control;
    if (control->poll != NULL && control->poll(control->info)) session->stopped = 1;
    return session->stopped;
}

/* GLPK knows no cut-off, but it prunes, and fixes columns by their reduced costs, with the best solution it has. So it
   is handed one that stands for the cut-off: a column of its own, which no row knows, carries the value. */
static void set_cutoff(struct session *session, glp_tree *tree) {
    int columns = session->problem->columns + 1;
    double *phantom = calloc(columns + 1, sizeof *phantom);
    if (phantom == NULL) return;
    phantom[columns] = session->problem->cutoff;
    glp_ios_heur_sol(tree, phantom);
    free(phantom);
    session->cutoff_is_set = 1;
}

static void attend_tree(glp_tree *tree, void *info) {
    struct session *session = info;
    int nodes = 0;
    glp_ios_tree_size(tree, NULL, NULL, &nodes);
    if (should_stop(session) || is_spent(session, nodes, glp_get_it_cnt(glp_ios_get_prob(tree)))) glp_ios_terminate(tree);
    else if (glp_ios_reason(tree) == GLP_IHEUR && session->problem->cutoff != -HUGE_VAL && !session->cutoff_is_set)
        set_cutoff(session, tree);
}

static int bound_type(double lower, double upper) {
    if (lower == -HUGE_VAL) return upper == HUGE_VAL ? GLP_FR : GLP_UP;
    if (upper == HUGE_VAL) return GLP_LO;
    return lower == upper ? GLP_FX : GLP_DB;
}

static glp_prob *create(const struct cglpk_problem *problem) {
    glp_prob *lp = glp_create_prob();
    glp_set_obj_dir(lp, GLP_MAX);
    if (problem->rows > 0) glp_add_rows(lp, problem->rows);
    if (problem->columns > 0) glp_add_cols(lp, problem->columns);
    for (int i = 0; i < problem->rows; i++)
        glp_set_row_bnds(lp, i + 1, bound_type(problem->row_lower[i], problem->row_upper[i]), problem->row_lower[i],
                         problem->row_upper[i]);
    for (int j = 0; j < problem->columns; j++) {
        glp_set_col_bnds(lp, j + 1, bound_type(problem->column_lower[j], problem->column_upper[j]),
                         problem->column_lower[j], problem->column_upper[j]);
        glp_set_obj_coef(lp, j + 1, problem->objective[j]);
        glp_set_col_kind(lp, j + 1, GLP_IV);
    }
    if (problem->cutoff != -HUGE_VAL) {
        int phantom = glp_add_cols(lp, 1);
        glp_set_col_kind(lp, phantom, GLP_IV);
        glp_set_col_bnds(lp, phantom, GLP_FX, 0, 0);
        glp_set_obj_coef(lp, phantom, 1);
    }
    glp_load_matrix(lp, problem->triplets, problem->row_of, problem->column_of, problem->value);
    return lp;
}

static void fail(struct session *session, const char *what, int code) {
    session->result->code = CGLPK_FAILED;
    if (session->result->message[0] == '\0')
        snprintf(session->result->message, sizeof session->result->message, "%s returned %d", what, code);
}

/* The linear relaxation, in slices. Returns whether it is solved to optimality. */
static int relax(struct session *session, glp_prob *lp) {
    glp_smcp parameters;
    glp_init_smcp(&parameters);
    parameters.msg_lev = GLP_MSG_OFF;
    parameters.meth = GLP_DUALP;
    parameters.it_lim = ITERATIONS_PER_SLICE;
    int code;
    do {
        if (should_stop(session)) {
            session->result->code = CGLPK_STOPPED;
            return 0;
        }
        code = glp_simplex(lp, &parameters);
        if (code == GLP_EITLIM && is_spent(session, 0, glp_get_it_cnt(lp))) {
            session->result->code = CGLPK_STOPPED;
            return 0;
        }
    } while (code == GLP_EITLIM);
    int status = glp_get_status(lp);
    if (code == 0 && status == GLP_OPT) return 1;
    if (code == 0 && (status == GLP_NOFEAS || status == GLP_INFEAS)) session->result->code = CGLPK_INFEASIBLE;
    else fail(session, "glp_simplex", code != 0 ? code : 100 + status);
    return 0;
}

static void search_tree(struct session *session, glp_prob *lp) {
    struct cglpk_result *result = session->result;
    glp_iocp parameters;
    glp_init_iocp(&parameters);
    parameters.msg_lev = GLP_MSG_OFF;
    parameters.br_tech = GLP_BR_PCH;
    parameters.gmi_cuts = parameters.mir_cuts = GLP_ON; /* not clq_cuts: GLPK 5.0 writes past an array there */
    parameters.tol_obj = 1e-9; /* relative: large sums lose units to it, so callers search again for better */
    parameters.cb_func = attend_tree;
    parameters.cb_info = session;
    int code = glp_intopt(lp, &parameters);
    int status = glp_mip_status(lp);
    int is_found = (status == GLP_OPT || status == GLP_FEAS) && glp_mip_obj_val(lp) > session->problem->cutoff + 0.5;
    if (is_found) {
        result->has_values = 1;
        for (int j = 1; j <= session->problem->columns; j++) result->values[j - 1] = glp_mip_col_val(lp, j);
    }
    if (code == GLP_ETMLIM || code == GLP_ESTOP) result->code = CGLPK_STOPPED;
    else if (code == 0 && is_found) result->code = CGLPK_OPTIMAL;
    else if (code == 0 && (status == GLP_OPT || status == GLP_NOFEAS)) result->code = CGLPK_INFEASIBLE;
    else fail(session, "glp_intopt", code != 0 ? code : 100 + status);
}

void cglpk_solve(const struct cglpk_problem *problem, const struct cglpk_control *control,
                 struct cglpk_result *result) {
    struct session session = {.problem = problem, .control = control, .result = result};
    result->code = CGLPK_FAILED;
    result->reached_limit = 0;
    result->has_values = 0;
    result->message[0] = '\0';
    glp_term_hook(keep_words, &session);
    glp_error_hook(escape, &session);
    if (setjmp(session.escape) == 0) {
        glp_prob *lp = create(problem);
        if (relax(&session, lp)) search_tree(&session, lp);
        glp_delete_prob(lp);
    } else {
        result->code = CGLPK_FAILED;
        result->has_values = 0;
    }
    /* The environment is this thread's own; after an escape it is unusable, and it holds the hooks: give it back. */
    glp_free_env();
}

const char *cglpk_version(void) { return glp_version(); }

#else

void cglpk_solve(const struct cglpk_problem *problem, const struct cglpk_control *control,
                 struct cglpk_result *result) {
    (void)problem;
    (void)control;
    result->code = CGLPK_FAILED;
    result->has_values = 0;
    snprintf(result->message, sizeof result->message, "this build has no GLPK");
}

const char *cglpk_version(void) { return "absent"; }

#endif
