"""The CDK app: the stacks that are deployed to AWS and to the local stack."""
