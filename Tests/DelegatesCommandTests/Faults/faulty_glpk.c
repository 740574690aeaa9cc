/* A GLPK that fails: loaded before the real one, it stands in for some of its functions. The variable GLPK_FAULT says how
   it fails. Built by FaultyGLPKTests. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <glpk.h>
#include <math.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>

static int fails_by(const char *fault) {
    const char *wanted = getenv("GLPK_FAULT");
    return wanted != NULL && strcmp(wanted, fault) == 0;
}

static void hang(void) {
    for (;;) pause();
}

/* Solves for the worst solution, and lets it pass for the best; so it says that nothing is worth a target. */
static int worst(glp_prob *lp, const glp_iocp *parameters, int (*real)(glp_prob *, const glp_iocp *)) {
    glp_smcp simplex;
    glp_init_smcp(&simplex);
    simplex.msg_lev = GLP_MSG_OFF;
    glp_set_obj_dir(lp, GLP_MIN);
    glp_simplex(lp, &simplex);
    int code = real(lp, parameters);
    glp_set_obj_dir(lp, GLP_MAX);
    return code;
}

int glp_intopt(glp_prob *lp, const glp_iocp *parameters) {
    int (*real)(glp_prob *, const glp_iocp *) =
        (int (*)(glp_prob *, const glp_iocp *))dlsym(RTLD_NEXT, "glp_intopt");
    if (fails_by("abort")) glp_error_("faulty_glpk.c", __LINE__)("an injected fault\n");
    if (fails_by("hang")) hang();
    if (fails_by("worst")) return worst(lp, parameters, real);
    return real(lp, parameters);
}

int glp_simplex(glp_prob *lp, const glp_smcp *parameters) {
    int (*real)(glp_prob *, const glp_smcp *) =
        (int (*)(glp_prob *, const glp_smcp *))dlsym(RTLD_NEXT, "glp_simplex");
    if (fails_by("abort-in-relaxation")) glp_error_("faulty_glpk.c", __LINE__)("an injected fault\n");
    if (fails_by("hang-in-relaxation")) hang();
    return real(lp, parameters);
}

int glp_mip_status(glp_prob *lp) {
    int (*real)(glp_prob *) = (int (*)(glp_prob *))dlsym(RTLD_NEXT, "glp_mip_status");
    return fails_by("infeasible") ? GLP_NOFEAS : real(lp);
}

double glp_mip_col_val(glp_prob *lp, int column) {
    double (*real)(glp_prob *, int) = (double (*)(glp_prob *, int))dlsym(RTLD_NEXT, "glp_mip_col_val");
    double value = real(lp, column);
    if (fails_by("nan")) return NAN;
    if (fails_by("infinite")) return HUGE_VAL;
    if (fails_by("huge")) return 1e30;
    if (fails_by("opposite")) return 1 - value;
    return value;
}
